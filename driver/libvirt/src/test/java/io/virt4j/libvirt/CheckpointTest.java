package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointDeleteFlag;
import io.virt4j.domain.checkpoint.CheckpointListFlag;
import io.virt4j.domain.checkpoint.CheckpointXmlFlag;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.checkpoint.CheckpointXml;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checkpoints of a domain of the test driver: first, second and third, each after the other. */
@ExtendWith(TestDriver.class)
class CheckpointTest {
    private static final String XML = """
            <domain type='test'>
              <name>diskful</name>
              <memory>2048</memory>
              <os><type>hvm</type></os>
              <devices>
                <disk type='file'>
                  <driver type='qcow2'/>
                  <source file='/nowhere/disk.qcow2'/>
                  <target dev='vda'/>
                </disk>
              </devices>
            </domain>
            """;

    private Connection host;
    private Domain domain;

    @BeforeEach
    void createCheckpoints() {
        host = TestDriver.open();
        domain = host.createDomain(XmlText.of(XML));
        for (String name : new String[] {"first", "second", "third"}) {
            domain.createCheckpoint(new CheckpointXml().name(name));
        }
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void comeEachFromTheOneBefore() {
        Checkpoint first = domain.checkpointByName("first");

        assertThat(first.parent()).isEmpty();
        assertThat(first.children()).extracting(Checkpoint::name).containsExactly("second");
        assertThat(first.children(Set.of(CheckpointListFlag.DESCENDANTS))).hasSize(2);
        assertThat(domain.checkpointByName("third").parent())
                .map(Checkpoint::name)
                .contains("second");
        assertThat(domain.checkpoints(Set.of(CheckpointListFlag.LEAVES)))
                .extracting(Checkpoint::name)
                .containsExactly("third");
        assertThat(first.domain().uuid()).isEqualTo(domain.uuid());
    }

    @Test
    void tellTheirXml() {
        Checkpoint first = domain.checkpointByName("first");

        assertThat(CheckpointXml.parse(first.xml()).name()).contains("first");
        assertThat(first.xml()).contains("<domain ");
        assertThat(first.xml(Set.of(CheckpointXmlFlag.NO_DOMAIN))).doesNotContain("<domain ");
    }

    @Test
    void areDeletedWithOrWithoutTheirChildren() {
        domain.checkpointByName("second").delete();
        assertThat(domain.checkpointByName("third").parent())
                .map(Checkpoint::name)
                .contains("first");

        domain.checkpointByName("first").delete(Set.of(CheckpointDeleteFlag.CHILDREN));
        assertThat(domain.checkpoints()).isEmpty();
    }

    @Test
    void aCheckpointThatIsGoneIsNotTakenForARoot() {
        Checkpoint third = domain.checkpointByName("third");
        third.delete();

        assertThatThrownBy(third::parent)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }
}
