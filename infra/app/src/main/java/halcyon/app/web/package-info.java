/// The web port: one Jetty that carries the pages, with headers, limits and the bridge from beans to views.
@NullMarked
package halcyon.app.web;

import org.jspecify.annotations.NullMarked;
