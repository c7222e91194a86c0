package io.virt4j.cli.monitor;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.DiskError;
import io.virt4j.domain.block.DiskErrorCode;
import java.util.List;
import picocli.CommandLine.Command;

/** Print the disks of a domain that had errors. */
@Command(name = "domblkerror", description = "Print which disks of a running domain have had errors, and which errors.")
final class DomBlkError extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        List<DiskError> errors = found.diskErrors();
        if (errors.isEmpty()) {
            session.out().line("No errors found");
        }
        for (DiskError error : errors) {
            session.out().line(error.disk() + ": " + text(error.code()));
        }
    }

    private static String text(DiskErrorCode code) {
        if (code.equals(DiskErrorCode.NONE)) {
            return "no error";
        }
        return code.equals(DiskErrorCode.NO_SPACE) ? "no space" : "unspecified error";
    }
}
