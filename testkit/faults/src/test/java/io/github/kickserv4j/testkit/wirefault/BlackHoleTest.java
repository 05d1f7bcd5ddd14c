package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BlackHoleTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void connectingShouldNeitherSucceedNorFail() {
        try (BlackHole hole = BlackHole.open()) {
            var address = new InetSocketAddress(
                    hole.baseUri().getHost(), hole.baseUri().getPort());

            assertThatThrownBy(() -> {
                        try (var socket = new Socket()) {
                            socket.connect(address, 300);
                        }
                    })
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }
}
