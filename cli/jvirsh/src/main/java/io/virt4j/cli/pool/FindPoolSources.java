package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print as XML what storage pools could be made of. */
@Command(
        name = "find-storage-pool-sources",
        description = "Print as XML what there is that storage pools of a type could be made of.")
final class FindPoolSources extends DialectCommand {
    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "the type, such as logical, netfs or iscsi")
    String type;

    @Option(names = "--srcSpec", paramLabel = "FILE", description = "a file with XML that says where to look")
    @Nullable
    String srcSpec;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(type, "type");
        refuseEmpty(srcSpec, "srcSpec");
        String source =
                srcSpec == null ? null : new String(InputFile.readXml(srcSpec).bytes(), StandardCharsets.UTF_8);
        session.out().print(session.connection().findStoragePoolSources(type, source));
    }

    @Override
    public String failure() {
        return "Failed to find any " + type + " pool sources";
    }
}
