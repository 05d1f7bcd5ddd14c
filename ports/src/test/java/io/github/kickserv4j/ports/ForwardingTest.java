package io.github.kickserv4j.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.ForwardingCustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.ForwardingChargeRepository;
import io.github.kickserv4j.ports.job.ForwardingJobRepository;
import io.github.kickserv4j.ports.job.ForwardingOpportunityRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.ForwardingNoteRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.ForwardingPaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.List;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of every port, default methods among them, reaches the delegate of the forwarding base. */
class ForwardingTest {
    private final RecordingDelegate delegate = new RecordingDelegate();

    @ParameterizedTest
    @MethodSource("methods")
    void callShouldReachTheDelegateWithItsArgumentsAndReturnItsResult(Method method)
            throws ReflectiveOperationException {
        Object[] arguments = SampleArguments.of(method);

        Object result = method.invoke(forwardingTo(method.getDeclaringClass()), arguments);

        assertThat(delegate.method()).isEqualTo(method);
        assertThat(delegate.arguments())
                .usingElementComparator(ForwardingTest::sameness)
                .isEqualTo(List.of(arguments));
        assertThat(result).isSameAs(delegate.result());
    }

    @ParameterizedTest
    @MethodSource("defaultMethods")
    void defaultMethodShouldHaveAStandardOneForDecorators(Method method) throws ReflectiveOperationException {
        String name = method.getName();
        Method standard = forwardingTo(method.getDeclaringClass())
                .getClass()
                .getSuperclass()
                .getDeclaredMethod(
                        "standard" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        method.getParameterTypes());

        assertThat(standard.getGenericReturnType()).isEqualTo(method.getGenericReturnType());
        assertThat(Modifier.isProtected(standard.getModifiers())).isTrue();
    }

    static Stream<Method> defaultMethods() {
        return methods().filter(Method::isDefault);
    }

    static Stream<Method> methods() {
        Stream<Method> ports = Arrays.stream(Kickserv.class.getMethods());
        return Stream.concat(ports, repositories().flatMap(port -> Arrays.stream(port.getMethods())))
                .filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static Stream<Class<?>> repositories() {
        return Arrays.stream(Kickserv.class.getMethods()).map(Method::getReturnType);
    }

    private static int sameness(Object one, Object other) {
        return one == other ? 0 : 1;
    }

    /** Returns what forwards calls of {@code port}; a port that has no forwarding base is an error. */
    private Object forwardingTo(Class<?> port) {
        return List.<Object>of(kickserv(), customers(), notes(), payments(), jobs(), charges(), opportunities())
                .find(port::isInstance)
                .getOrElseThrow(() -> new AssertionError("there is no forwarding base of " + port));
    }

    private Kickserv kickserv() {
        return new ForwardingKickserv() {
            @Override
            protected Kickserv delegate() {
                return delegate.as(Kickserv.class);
            }
        };
    }

    private CustomerRepository customers() {
        return new ForwardingCustomerRepository() {
            @Override
            protected CustomerRepository delegate() {
                return delegate.as(CustomerRepository.class);
            }
        };
    }

    private NoteRepository notes() {
        return new ForwardingNoteRepository() {
            @Override
            protected NoteRepository delegate() {
                return delegate.as(NoteRepository.class);
            }
        };
    }

    private PaymentRepository payments() {
        return new ForwardingPaymentRepository() {
            @Override
            protected PaymentRepository delegate() {
                return delegate.as(PaymentRepository.class);
            }
        };
    }

    private JobRepository jobs() {
        return new ForwardingJobRepository() {
            @Override
            protected JobRepository delegate() {
                return delegate.as(JobRepository.class);
            }
        };
    }

    private ChargeRepository charges() {
        return new ForwardingChargeRepository() {
            @Override
            protected ChargeRepository delegate() {
                return delegate.as(ChargeRepository.class);
            }
        };
    }

    private OpportunityRepository opportunities() {
        return new ForwardingOpportunityRepository() {
            @Override
            protected OpportunityRepository delegate() {
                return delegate.as(OpportunityRepository.class);
            }
        };
    }
}
