package com.example.violating.domain;

import java.io.File;
import java.net.URI;
import java.util.Formatter;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.ServiceLoader;

/** Input and output by types in the packages for computing. */
@SuppressWarnings("DefaultCharset") // intended here
final class InputAndOutput {
    private InputAndOutput() {}

    static final class ByProcessBuilder {
        Object run() throws Exception {
            return new ProcessBuilder("ls").start();
        }
    }

    static final class ByRuntime {
        Object run() throws Exception {
            return Runtime.getRuntime().exec(new String[] {"ls"});
        }
    }

    static final class ByProcessHandle {
        long number() {
            return ProcessHandle.current().pid();
        }
    }

    static final class ByFormatter {
        void write(String file) throws Exception {
            new Formatter(file).close();
        }
    }

    static final class ByScanner {
        String read() {
            return new Scanner(System.in).nextLine();
        }
    }

    static final class ByCast {
        Object file(Object any) {
            return (File) any;
        }
    }

    static final class ByStandardOutput {
        void write() {
            System.out.println("customer");
        }
    }

    static final class ByStackTrace {
        void write(IllegalStateException thrown) {
            thrown.printStackTrace();
        }
    }

    static final class ByDump {
        void write() {
            Thread.dumpStack();
        }
    }

    static final class ByEnvironment {
        String read() {
            return System.getenv("HOME");
        }
    }

    static final class ByLogger {
        void write() {
            System.getLogger("customers").log(System.Logger.Level.INFO, "customer");
        }
    }

    static final class ByLibrary {
        void load() {
            System.loadLibrary("customers");
        }
    }

    static final class ByServiceLoader {
        long count() {
            return ServiceLoader.load(Runnable.class).stream().count();
        }
    }

    static final class ByBundle {
        String read() {
            return ResourceBundle.getBundle("customers").getString("name");
        }
    }

    static final class ByUrl {
        Object open(URI uri) throws Exception {
            return uri.toURL().openStream();
        }
    }

    static final class ByResource {
        Object open() {
            return ByResource.class.getResourceAsStream("customers");
        }
    }
}
