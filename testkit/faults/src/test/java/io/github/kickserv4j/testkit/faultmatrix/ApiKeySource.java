package io.github.kickserv4j.testkit.faultmatrix;

import java.util.Set;

/** Reads the current key. */
final class ApiKeySource {
    private final FaultTestAccount account;
    private final Set<Defect> defects;
    private final String first;

    ApiKeySource(FaultTestAccount account, Set<Defect> defects) {
        this.account = account;
        this.defects = defects;
        this.first = account.apiKey().get();
    }

    String next() {
        String key = defects.contains(Defect.CACHES_THE_FIRST_KEY)
                ? first
                : account.apiKey().get();
        if (defects.contains(Defect.STRIPS_LINE_BREAKS)) {
            return key.lines().findFirst().orElse("");
        }
        if (!key.matches("[!-~]+")) {
            throw new IllegalArgumentException("the key has characters that no key has");
        }
        return key;
    }

    ClientRequest withKeyInAddress(ClientRequest clientRequest, String key) {
        return defects.contains(Defect.PUTS_KEY_INTO_URL)
                ? new ClientRequest(
                        clientRequest.operation(),
                        clientRequest.method(),
                        clientRequest.target() + "?key=" + key,
                        clientRequest.body())
                : clientRequest;
    }
}
