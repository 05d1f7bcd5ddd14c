/** Kickserv on the command line. */
module io.github.kickserv4j.cli {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires info.picocli;
    requires io.github.kickserv4j.adapter.http;
    requires io.github.kickserv4j.adapter.inmemory;
    requires io.github.kickserv4j.fakeserver;
    requires io.github.kickserv4j.testkit.dataset;
    requires org.jline.terminal;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.cli;
}
