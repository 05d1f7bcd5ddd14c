/** A sample. */
@NullMarked
package com.example.project.violating.testkit.assertj;

import org.jspecify.annotations.NullMarked;
