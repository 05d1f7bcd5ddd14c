package io.github.kickserv4j.testkit.wirefault;

import io.vavr.Lazy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The identity of a TLS server. All but the last are signed by one authority, which {@link #clientContext} trusts. */
public enum TlsIdentity {
    /** Valid for {@code localhost} and {@code 127.0.0.1}. */
    TRUSTED,
    /** Valid for both until 2002. */
    EXPIRED,
    /** Valid for {@code elsewhere.example}. */
    ELSEWHERE,
    /** Self-signed for {@code localhost} and {@code 127.0.0.1}. */
    UNTRUSTED;

    private static final String AUTHORITY = "authority";
    private static final char[] PASSWORD = "identities".toCharArray();

    /** These are read once, since the derivation of keys from a password is slow by design. */
    private static final Lazy<KeyStore> BUNDLED = Lazy.of(TlsIdentity::bundledKeyStore);

    private static final ConcurrentMap<TlsIdentity, KeyManager[]> KEY_MANAGERS = new ConcurrentHashMap<>();

    /** Returns the context of a client that trusts this authority only. */
    public static SSLContext clientContext() {
        try {
            KeyStore trusted = emptyKeyStore();
            trusted.setCertificateEntry(AUTHORITY, BUNDLED.get().getCertificate(AUTHORITY));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    /** Returns the context of a server with this identity. */
    SSLContext serverContext() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(KEY_MANAGERS.computeIfAbsent(this, TlsIdentity::keyManagers), null, null);
            return context;
        } catch (GeneralSecurityException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    private KeyManager[] keyManagers() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(ownKeyStore(), PASSWORD);
            return keys.getKeyManagers();
        } catch (GeneralSecurityException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    private KeyStore ownKeyStore() throws GeneralSecurityException {
        var protection = new KeyStore.PasswordProtection(PASSWORD);
        String alias = name().toLowerCase(Locale.ROOT);
        KeyStore own = emptyKeyStore();
        own.setEntry(alias, BUNDLED.get().getEntry(alias, protection), protection);
        return own;
    }

    private static KeyStore bundledKeyStore() {
        try (var file = TlsIdentity.class.getResourceAsStream("identities.p12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(Objects.requireNonNull(file, "identities.p12 is part of the testkit"), PASSWORD);
            return store;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    private static KeyStore emptyKeyStore() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            return store;
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
