package io.virt4j.cli.resident;

import io.virt4j.cli.Jvirsh;
import io.virt4j.cli.OwnProcessNeeded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that stays and runs the commands of its user's processes, one at a time: libvirt's test driver and the working
 * directory are one per process, and so are signals. Who comes while a command takes long runs its own.
 */
public final class Resident {
    private static final Set<PosixFilePermission> OF_OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final long PATIENCE_MILLIS = 50;
    private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(15);
    private static final long LOOK_SECONDS = 5;

    private final Path socket;
    private final List<Path> sources;
    private final Circumstances circumstances;
    private final UserPrincipal owner;
    private final NativeErrors nativeErrors = new NativeErrors();
    /** Those of earlier callers: to start one takes a good part of the time that a short command does. */
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> daemon("virt4j-resident", work));

    private final Semaphore turn = new Semaphore(1, true);
    private volatile long lastUse = System.nanoTime();

    private Resident(Path socket, List<Path> sources, Circumstances circumstances) throws IOException {
        this.socket = socket;
        this.sources = sources;
        this.circumstances = circumstances;
        this.owner = Files.getOwner(Path.of("/proc/self"));
    }

    /**
     * Serves until it is needed no more. Standard input has the environment of who started it; standard error is a file
     * of this process's alone.
     *
     * @param arguments the socket to make, in a directory that is the user's alone, and the files and directories whose
     *     change ends it
     */
    public static void main(String[] arguments) throws IOException {
        // Before the first connection: to start its thread takes a good part of the time that a short command does.
        System.setProperty("virt4j.libvirt.keepEventLoop", "true");
        Resident resident = new Resident(
                Path.of(arguments[0]),
                Stream.of(arguments).skip(1).map(Path::of).toList(),
                Circumstances.ofThis(System.in.readAllBytes()));
        resident.checkDirectory();
        resident.serve();
    }

    private static void start(String name, Runnable work) {
        daemon(name, work).start();
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void checkDirectory() throws IOException {
        Path directory = Objects.requireNonNull(socket.toAbsolutePath().getParent());
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                || !Files.getOwner(directory, LinkOption.NOFOLLOW_LINKS).equals(owner)
                || !Files.getPosixFilePermissions(directory).equals(OF_OWNER)) {
            throw new IOException(directory + " has to be a directory of " + owner + "'s, for nobody else");
        }
    }

    private void serve() throws IOException {
        Files.deleteIfExists(socket); // Whoever starts this holds a lock, so that nobody else listens there.
        Listener listener = new Listener(socket, (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::deleteSocket));
        start("virt4j-resident-changes", this::leaveWhenChanged);
        threads.execute(() -> accept(listener));
        leaveWhenIdle();
    }

    /** Takes the next caller. Its command runs on this thread, while another one takes the caller after it. */
    private void accept(Listener listener) {
        try {
            Wire wire = listener.accept();
            threads.execute(() -> accept(listener));
            serve(wire, listener.isOurs(wire));
        } catch (IOException e) {
            leave();
        }
    }

    private void serve(Wire wire, boolean isOurs) {
        try {
            ServedCaller caller = isOurs ? admitted(wire) : null;
            if (caller != null && turn.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                threads.execute(caller::listen); // It closes the wire.
                run(caller, wire);
                return;
            }
            wire.send(Wire.REFUSED);
        } catch (IOException e) {
            // The caller is gone, or is none of ours.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        wire.close();
    }

    /** The process that asks, if its circumstances are those of this one. */
    private @Nullable ServedCaller admitted(Wire wire) throws IOException {
        Hello hello = Hello.read(wire);
        Circumstances its = Circumstances.of(hello.process());
        Request request = Request.read(wire);
        boolean isAdmitted = hello.processNamespace().equals(circumstances.processNamespace())
                && its.shared().equals(circumstances.shared())
                && request.arguments().stream().noneMatch(Request::namesOwnFile);
        return isAdmitted ? new ServedCaller(hello.process(), request, its, nativeErrors, wire) : null;
    }

    private void run(ServedCaller caller, Wire wire) {
        try {
            wire.send(Wire.BEGUN);
            caller.enter();
            Jvirsh.admit(caller.arguments());
            int status = Jvirsh.run(caller.arguments());
            caller.sendNativeErrors();
            wire.send(
                    Wire.STATUS,
                    ByteBuffer.allocate(Integer.BYTES).putInt(status).array(),
                    0,
                    Integer.BYTES);
        } catch (OwnProcessNeeded e) {
            refuse(wire);
        } catch (IOException e) {
            // Nobody waits for the status any more.
        } finally {
            lastUse = System.nanoTime();
            turn.release();
        }
    }

    private static void refuse(Wire wire) {
        try {
            wire.send(Wire.REFUSED);
        } catch (IOException e) {
            // Nobody waits for the command any more.
        }
    }

    private void leaveWhenChanged() {
        try {
            new Changes(sources).await();
        } finally { // Whoever cannot hear of changes would run what is out of date.
            leave();
        }
    }

    private void leaveWhenIdle() {
        try {
            while (System.nanoTime() - lastUse < IDLE_NANOS && Files.exists(socket)) {
                TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            }
            leave();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes no more commands, and ends after the present one. */
    private void leave() {
        deleteSocket();
        turn.acquireUninterruptibly();
        System.exit(0);
    }

    private void deleteSocket() {
        try {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            // The directory has gone, too.
        }
    }
}
