package io.github.kickserv4j.cli.output;

/** Writes records one after the other, and holds none of them for long. */
public interface Printer<T> {
    void print(T record);

    /**
     * Writes what is left to write.
     *
     * @param whole whether no record is missing; if one is, a JSON array stays open, so that nobody takes a part for the whole
     */
    void finish(boolean whole);
}
