package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Collects what an export leaves out. */
final class OmissionCollector {
    private Map<Tuple2<String, String>, Vector<Long>> numbers = LinkedHashMap.empty();

    /** Returns what notes omissions of a customer. */
    Subject of(CustomerNumber customer) {
        return new Subject("customer", customer.value());
    }

    /** Returns what notes omissions of a job. */
    Subject of(JobNumber job) {
        return new Subject("job", job.value());
    }

    Seq<Omission> omissions() {
        return numbers.map(entry -> new Omission(entry._1._1, entry._1._2, entry._2))
                .toVector();
    }

    /** The record that has what is left out. */
    final class Subject {
        private final String kind;
        private final long number;

        private Subject(String kind, long number) {
            this.kind = kind;
            this.number = number;
        }

        /** Adds an omission, once for each record. */
        void add(String what) {
            Tuple2<String, String> key = Tuple.of(what, kind);
            Vector<Long> before = numbers.getOrElse(key, Vector.empty());
            if (!before.lastOption().contains(number)) {
                numbers = numbers.put(key, before.append(number));
            }
        }

        @Override
        public String toString() {
            return kind + " " + number;
        }
    }
}
