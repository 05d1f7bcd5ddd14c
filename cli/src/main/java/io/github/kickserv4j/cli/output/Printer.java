package io.github.kickserv4j.cli.output;

/** Writes records one after the other, without keeping them. */
public interface Printer<T> {
    void print(T record);

    /**
     * Writes the end of the output.
     *
     * @param isComplete true if no record is missing; otherwise a JSON array stays open, so that it is not taken for complete
     */
    void finish(boolean isComplete);
}
