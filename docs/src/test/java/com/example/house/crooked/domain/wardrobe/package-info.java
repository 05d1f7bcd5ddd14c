/** A sample. */
@NullMarked
package com.example.house.crooked.domain.wardrobe;

import org.jspecify.annotations.NullMarked;
