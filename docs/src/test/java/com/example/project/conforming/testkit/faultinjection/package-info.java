/** A sample. */
@NullMarked
package com.example.project.conforming.testkit.faultinjection;

import org.jspecify.annotations.NullMarked;
