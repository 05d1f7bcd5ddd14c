package com.example.shop.domain;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Business code with everything that is allowed in a hexagon, including all kinds of arrays. */
public record Visit(
        CustomerNumber customer, LocalDate day, Option<BigDecimal> price, List<URI> photos, Weather weather) {
    private static final Pattern NAME = Pattern.compile("[a-z]+");

    /** The weather during the visit. */
    public enum Weather {
        DRY,
        WET
    }

    static int[][] grid(String[] names, @Nullable Weather[] weathers) {
        int[][] grid = new int[names.length][weathers.length];
        for (int row = 0; row < names.length; row++) {
            grid[row][0] = NAME.matcher(names[row]).matches() ? 1 : 0;
        }
        return grid;
    }
}
