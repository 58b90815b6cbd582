-- A filter of a screen under a name; shared ones are for everybody of the site.
CREATE TABLE scheduling_saved_view (
    id     BIGINT       NOT NULL AUTO_INCREMENT,
    owner  VARCHAR(120) NOT NULL,
    site   VARCHAR(16)  NOT NULL,
    screen VARCHAR(40)  NOT NULL,
    name   VARCHAR(60)  NOT NULL,
    query  VARCHAR(500) NOT NULL,
    shared BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_saved_view_name (owner, site, screen, name),
    KEY scheduling_saved_view_shown (site, screen)
);
