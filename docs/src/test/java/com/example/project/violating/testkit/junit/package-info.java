/** A sample. */
@NullMarked
package com.example.project.violating.testkit.junit;

import org.jspecify.annotations.NullMarked;
