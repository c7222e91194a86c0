package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NeedsKvm
class GuestMemoryTest {
    private final Kvm kvm = Kvm.open();
    private final VirtualMachine machine = kvm.createVirtualMachine();
    private final GuestMemory memory = machine.memory();

    @BeforeEach
    void addTwoPieces() {
        machine.addMemory(0, 0x2000);
        machine.addMemory(0x10000, 0x1000);
    }

    @AfterEach
    void close() {
        machine.close();
        kvm.close();
    }

    @Test
    void keepsWhatIsWritten() {
        memory.write(0x10ffc, ByteBuffer.wrap(new byte[] {1, 2, 3, 4}));

        assertThat(memory.read(0x10ffc, 4).getInt()).isEqualTo(0x04030201);
        assertThat(memory.read(0, 4).getInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0x1fff,2", "0x2000,1", "0xffff,2", "0x11000,1", "0x7fffffffffffffff,1", "0,0x7fffffff"})
    void refusesWhatIsNotInside(String address, String length) {
        assertThatThrownBy(() -> memory.read(Long.decode(address), Integer.decode(length)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("the guest has no");
    }

    @Test
    void refusesAChannelThatEndsTooEarly() {
        ReadableByteChannel three = Channels.newChannel(new ByteArrayInputStream(new byte[3]));

        assertThatThrownBy(() -> memory.write(0, three, 5))
                .isInstanceOf(EOFException.class)
                .hasMessage("2 of 5 bytes are missing");
    }

    @Test
    void refusesAccessWhenTheMachineIsClosed() {
        machine.close();

        assertThatThrownBy(() -> memory.read(0, 1))
                .isInstanceOf(VirtException.class)
                .hasMessage("guest memory is closed");
    }
}
