package com.example.violating.wire;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** All places in which a class names the wire. */
final class WireSamples {
    private WireSamples() {}

    /** An annotation as libraries for JSON have. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface JsonProperty {
        String[] value();
    }

    record Constant(CustomerNumber number) {
        static final String NAME = "job_charges";
    }

    record InMethod(CustomerNumber number) {
        String name() {
            return "service_zip_code";
        }
    }

    record Concatenated(CustomerNumber number) {
        String json() {
            return "{\"customer_number\":" + number + "}";
        }
    }

    record Annotated(@JsonProperty("alt_phone_number") String phone, CustomerNumber number) {}

    @JsonProperty("price_per_unit")
    record AnnotatedType(CustomerNumber number) {}

    record AnnotatedMethod(CustomerNumber number) {
        @JsonProperty({"scheduled_on", "x"})
        String day() {
            return "";
        }
    }

    record Path(CustomerNumber number) {
        String path() {
            return "/demo/customers/" + number + "/notes.json";
        }
    }

    record Host(CustomerNumber number) {
        String host() {
            return "https://app.kickserv.com/demo";
        }
    }

    record Twice(CustomerNumber number) {
        String first() {
            return "job_charges";
        }

        String second() {
            return "job_charges";
        }
    }
}
