package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.UnaryOperator;

/** Selects the classes of an application: those in its packages, and in the packages below, with or without two dots at the end. */
record ApplicationPackages(List<String> names) implements UnaryOperator<JavaClasses> {

    /**
     * Returns the classes of the application.
     *
     * @throws AssertionError if one of the packages has none, and so is misspelt or not imported
     */
    @Override
    public JavaClasses apply(JavaClasses imported) {
        List<String> empty = names.stream()
                .filter(name -> imported.stream().noneMatch(resideInAPackage(withThoseBelow(name))))
                .toList();
        if (!empty.isEmpty()) {
            throw new AssertionError("The rule failed to check any classes in " + String.join(", ", empty)
                    + ". Are the packages right, and are the classes imported?");
        }
        return imported.that(resideInAnyPackage(
                names.stream().map(ApplicationPackages::withThoseBelow).toArray(String[]::new)));
    }

    private static String withThoseBelow(String name) {
        return name.endsWith("..") ? name : name + "..";
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
