package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Replaces the texts and employees of the records that are exported. */
interface TextReplacement {
    /** Keeps everything. */
    TextReplacement NONE = new TextReplacement() {
        @Override
        public String replace(Field<?, ?> field, String text) {
            return text;
        }

        @Override
        public EmployeeId replace(EmployeeId employee) {
            return employee;
        }
    };

    /** Returns what is written in place of the text of a field. */
    String replace(Field<?, ?> field, String text);

    /** Returns the employee who is written in place of another. */
    EmployeeId replace(EmployeeId employee);

    /** Adds the name of a customer before its parts are replaced. */
    default void addName(CustomerName name) {}

    /** Returns the names of the fields whose values were replaced. */
    default Seq<String> fields() {
        return List.empty();
    }
}
