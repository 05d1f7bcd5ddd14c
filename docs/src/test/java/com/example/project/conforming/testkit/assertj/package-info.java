/** A sample. */
@NullMarked
package com.example.project.conforming.testkit.assertj;

import org.jspecify.annotations.NullMarked;
