package io.github.kickserv4j.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Locates an address on the map, in decimal degrees with six places (recorded).
 *
 * @param latitude north is positive
 * @param longitude east is positive
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) implements Serializable {
    public Coordinates {
        Objects.requireNonNull(latitude, "latitude");
        Objects.requireNonNull(longitude, "longitude");
        latitude = Decimal.canonical(latitude);
        longitude = Decimal.canonical(longitude);
    }
}
