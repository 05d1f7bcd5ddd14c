package io.github.kickserv4j.ports.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose result must not be ignored, or a type of which this is true for all methods. Error Prone, SpotBugs and
 * IntelliJ know an annotation of this name in whichever package it is, and report calls whose result is not used.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CheckReturnValue {}
