/** The facts about Kickserv that this library relies on, and how certain each is. */
module io.github.kickserv4j.evidence {
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.evidence;
}
