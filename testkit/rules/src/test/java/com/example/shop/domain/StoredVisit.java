package com.example.shop.domain;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** Business code that says how it is serialized. */
public final class StoredVisit implements Serializable {
    private static final long serialVersionUID = 1;

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a visit is stored in another form");
    }
}
