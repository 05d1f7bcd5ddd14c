/** A sample. */
@NullMarked
package com.example.house.crooked.testkit;

import org.jspecify.annotations.NullMarked;
