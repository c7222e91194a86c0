package io.virt4j.cli.shell;

import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Help;
import io.virt4j.cli.Session;
import java.util.Map;
import picocli.CommandLine.Parameters;

/** Print the script with which a shell completes the words of jvirsh. */
@picocli.CommandLine.Command(
        name = "completion",
        description = {
            "Print the script with which a shell completes the words of jvirsh.",
            "Evaluate it where the shell starts, as in the examples, or keep it in the directory where the shell looks for"
                    + " such scripts."
        },
        footer = {
            "# in ~/.bashrc",
            "eval \"$(jvirsh completion bash)\"",
            "# in ~/.zshrc, behind compinit",
            "eval \"$(jvirsh completion zsh)\"",
            "# in ~/.config/fish/config.fish",
            "jvirsh completion fish | source"
        })
final class Completion implements Command {
    /** By shell, where its script is in an installation. */
    private static final Map<String, String> SCRIPTS = Map.of(
            "bash", "bash-completion/completions/jvirsh",
            "zsh", "zsh/site-functions/_jvirsh",
            "fish", "fish/vendor_completions.d/jvirsh.fish");

    @picocli.CommandLine.Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
    String shell;

    @Override
    public void run(Session session) throws CommandFailed {
        String script = SCRIPTS.get(shell);
        if (script == null) {
            throw new CommandFailed("there is no completion for '" + shell + "': bash, zsh or fish");
        }
        session.out().print(Help.resource("share/" + script));
    }
}
