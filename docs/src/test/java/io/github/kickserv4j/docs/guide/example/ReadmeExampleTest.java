package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.testkit.arch.KickservRules;
import org.junit.jupiter.api.Test;

/** The examples of the README. */
class ReadmeExampleTest {

    @Test
    void greeterShouldRunOverHttp() {
        String apiKey = "made-up";
        HttpKickserv kickserv =
                HttpKickserv.builder().account("your-account").apiKey(apiKey).build();
        CustomerGreeter greeter = new CustomerGreeter(kickserv.customers());

        assertThat(greeter.customers()).isSameAs(kickserv.customers());
        kickserv.close();
    }

    @Test
    void greeterShouldRunOverTheTwin() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        CustomerGreeter greeter = new CustomerGreeter(twin.customers());

        assertThat(greeter.greet("Rosalind Quist", "rosalind@example.com")).isEqualTo("Welcome, customer 1");
        assertThat(greeter.greet(" ", "rosalind")).contains("must not be blank", "must look like name@example.com");
        assertThat(greeter.correct(new CustomerNumber(1), "quist@example.com")).isEqualTo("Changed customer 1");
        assertThat(greeter.correct(new CustomerNumber(1), "quist")).contains("must look like name@example.com");
    }

    @Test
    void rulesShouldPassForTheExample() {
        JavaClasses classes = new ClassFileImporter().importPackages("com.example.app");
        KickservRules.all("com.example.app").check(classes);
    }
}
