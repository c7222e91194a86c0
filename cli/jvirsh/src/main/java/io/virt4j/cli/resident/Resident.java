package io.virt4j.cli.resident;

import io.virt4j.cli.Jvirsh;
import io.virt4j.cli.OwnProcessNeeded;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
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
import jdk.net.ExtendedSocketOptions;

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
    private final String circumstances;
    private final UserPrincipal owner;
    private final NativeErrors nativeErrors = new NativeErrors();
    /** Those of earlier callers: to start one takes a good part of the time that a short command does. */
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> daemon("virt4j-resident", work));

    private final Semaphore turn = new Semaphore(1, true);
    private volatile long lastUse = System.nanoTime();

    private Resident(Path socket, String circumstances) throws IOException {
        this.socket = socket;
        this.circumstances = circumstances;
        this.owner = Files.getOwner(Path.of("/proc/self"));
    }

    /**
     * Serves until it is needed no more. Standard input has the circumstances under which it was started; standard
     * error is a file of this process's alone.
     *
     * @param arguments the socket to make, in a directory that is the user's alone, and the files and directories whose
     *     change ends it
     */
    public static void main(String[] arguments) throws IOException {
        Resident resident = new Resident(Path.of(arguments[0]), Request.circumstances(System.in.readAllBytes()));
        resident.checkDirectory();
        List<Path> sources = Stream.of(arguments).skip(1).map(Path::of).toList();
        start("virt4j-resident-changes", () -> {
            try {
                new Changes(sources).await();
            } finally { // Whoever cannot hear of changes would run what is out of date.
                resident.leave();
            }
        });
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
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Files.deleteIfExists(socket); // Whoever starts this holds a lock, so that nobody else listens there.
            server.bind(UnixDomainSocketAddress.of(socket));
            Runtime.getRuntime().addShutdownHook(new Thread(this::deleteSocket));
            start("virt4j-resident-idle", this::leaveWhenIdle);
            while (true) {
                SocketChannel channel = server.accept();
                threads.execute(() -> serve(channel));
            }
        }
    }

    private void serve(SocketChannel channel) {
        try (Wire wire = new Wire(channel)) {
            UserPrincipal user =
                    channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
            Request request = Request.read(wire);
            if (!user.equals(owner)
                    || !request.circumstances().equals(circumstances)
                    || !turn.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                wire.send(Wire.REFUSED);
                return;
            }
            ServedCaller caller = new ServedCaller(request, nativeErrors, wire);
            threads.execute(() -> run(request, caller, wire));
            caller.listen();
        } catch (IOException e) {
            // The caller is gone, or is none of ours.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Request request, ServedCaller caller, Wire wire) {
        try {
            wire.send(Wire.BEGUN);
            caller.enter();
            int status = Jvirsh.run(request.arguments().toArray(new String[0]));
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
