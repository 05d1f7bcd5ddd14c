/** A sample. */
@NullMarked
package com.example.house.crooked.domain.shared;

import org.jspecify.annotations.NullMarked;
