package halcyon.scheduling.internal.reminders;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_told")
record ToldRow(@Id long course, String told, @Nullable String pending, long version) {}
