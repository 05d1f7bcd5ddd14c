/** A sample. */
@NullMarked
package com.example.project.conforming.testkit.junit;

import org.jspecify.annotations.NullMarked;
