package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The example application, which keeps the rules, and code that breaks them. */
final class Samples {
    static final JavaClasses SHOP = classesIn("com.example.shop");
    static final JavaClasses WRITES = classesIn("com.example.violating.writes");
    static final JavaClasses MONEY = classesIn("com.example.violating.money");
    static final JavaClasses WIRE = classesIn("com.example.violating.wire");

    private Samples() {}

    static JavaClasses classesIn(String... packages) {
        return new ClassFileImporter().importPackages(Stream.of(packages).toList());
    }

    static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** Returns the names of the methods of a sample that are not private. */
    static Stream<String> methods(JavaClass sample) {
        return sample.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .map(JavaMethod::getName)
                .sorted();
    }
}
