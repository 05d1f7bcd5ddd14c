package io.github.kickserv4j.adapter.http.json;

/**
 * A key of a row that is read.
 *
 * @param index its place among all keys of the table
 * @param type the type of its value; not that of a nested value
 */
record Column(int index, String key, Role role, ScalarType<?> type) {
    /** The use of a value. */
    enum Role {
        /** Identifies the record. */
        IDENTITY,
        /** A component of the record of the wire. */
        VALUE,
        /** A custom field. */
        CUSTOM,
        /** A tree. */
        NESTED
    }

    /** Returns whether the value is a component of the record. */
    boolean isComponent() {
        return role == Role.IDENTITY || role == Role.VALUE;
    }

    /** Returns whether the value is read by its type only. */
    boolean isScalar() {
        return role == Role.VALUE || role == Role.CUSTOM;
    }
}
