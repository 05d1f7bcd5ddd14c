package io.github.kickserv4j.testkit.sample;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation of tests. */
@Retention(RetentionPolicy.RUNTIME)
public @interface SampleTest {}
