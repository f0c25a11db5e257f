package cn.sansheng.serial.far;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.util.function.IntConsumer;

/// Java opens a terminal without O_NOCTTY. When the program leads its session (setsid, systemd, a
/// container) the line becomes its controlling terminal, and pulling the line would end the program
/// with SIGHUP: measured, exit 129.
public final class HangUp {
    private static final int SIGHUP = 1;
    private static final MemorySegment SIG_IGN = MemorySegment.ofAddress(1);

    private HangUp() {}

    /// `downcallHandle` is restricted since a wrong signature can crash the VM; this one is
    /// signal(2)'s.
    @SuppressWarnings("restricted")
    public static void ignore() {
        Linker linker = Linker.nativeLinker();
        MethodHandle signal =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("signal"),
                        FunctionDescriptor.of(
                                ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        MethodHandle ignoring = MethodHandles.insertArguments(signal, 1, SIG_IGN);
        IntConsumer call = MethodHandleProxies.asInterfaceInstance(IntConsumer.class, ignoring);
        call.accept(SIGHUP);
    }
}
