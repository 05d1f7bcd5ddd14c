package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;

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

    /** Returns the replacement within a customer of this name, whose parts it replaces consistently. */
    default TextReplacement ofCustomer(String name) {
        return this;
    }
}
