package care.plumbline.server.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/// The one thread that writes. Callers wait (cheaply, on virtual threads) while it commits those before
/// them, and all that gathered meanwhile become durable together: one commit, one fsync, for up to [#GROUP]
/// appends.
///
/// A platform thread, because a call into SQLite would pin a virtual one.
final class Writer implements AutoCloseable {

    private static final int GROUP = 500;

    private sealed interface Task {}

    private record Appending(Append append, CompletableFuture<Outcome> done) implements Task {}

    private record Working<T>(Transactions.Work<T> work, CompletableFuture<T> done) implements Task {}

    private record Stop() implements Task {}

    private final Transactions transactions;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean closed;

    Writer(Transactions transactions) {
        this.transactions = transactions;
        this.thread = Thread.ofPlatform().name("journal-writer").start(this::work);
    }

    Outcome append(Append append) {
        CompletableFuture<Outcome> done = new CompletableFuture<>();
        put(new Appending(append, done));
        return wait(done);
    }

    <T> T run(Transactions.Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        put(new Working<>(work, done));
        return wait(done);
    }

    private synchronized void put(Task task) {
        if (closed) {
            throw new StoreFailed(Trouble.CLOSED, "could not write");
        }
        tasks.add(task);
    }

    private static <T> T wait(CompletableFuture<T> done) {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case SQLException sql -> StoreFailed.of("could not write", sql);
                case StoreFailed known -> new StoreFailed(known.trouble(), "could not write", known);
                case null -> new StoreFailed(Trouble.BROKEN, "could not write", failed);
                case Throwable other -> new StoreFailed(Trouble.BROKEN, "could not write", other);
            };
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreFailed(Trouble.BROKEN, "stopped waiting; it may be written", stop);
        }
    }

    private void work() {
        boolean goOn = true;
        while (goOn) {
            List<Task> taken = new ArrayList<>();
            try {
                taken.add(tasks.take());
                tasks.drainTo(taken, GROUP - 1);
                goOn = work(taken);
            } catch (InterruptedException nobodyDoes) {
                // Nobody holds this thread to interrupt it.
            } catch (RuntimeException | Error broken) {
                // Whatever broke, memory among it: nobody may wait for ever, and the next tasks have their turn.
                taken.forEach(task -> fail(task, broken));
                goOn = taken.stream().noneMatch(Stop.class::isInstance);
            }
        }
    }

    private boolean work(List<Task> taken) {
        append(taken.stream()
                .filter(Appending.class::isInstance)
                .map(Appending.class::cast)
                // In one order everywhere, so that two servers on one database do not wait for each other.
                .sorted(Comparator.comparing(task -> task.append().journal()))
                .toList());
        boolean goOn = true;
        for (Task task : taken) {
            switch (task) {
                case Appending _ -> {}
                case Working<?> working -> run(working);
                case Stop _ -> goOn = false;
            }
        }
        return goOn;
    }

    private static void fail(Task task, Throwable broken) {
        switch (task) {
            case Appending appending -> appending.done().completeExceptionally(broken);
            case Working<?> working -> working.done().completeExceptionally(broken);
            case Stop _ -> {}
        }
    }

    private void append(List<Appending> group) {
        if (group.isEmpty()) {
            return;
        }
        Group appends = new Group(group.stream().map(Appending::append).toList());
        try {
            List<Outcome> outcomes = transactions.run(appends::write);
            for (int i = 0; i < group.size(); i++) {
                group.get(i).done().complete(outcomes.get(i));
            }
        } catch (SQLException | RuntimeException | Error failed) {
            // One of them may have spoiled it for all: each gets a transaction of its own.
            group.forEach(this::alone);
        }
    }

    private void alone(Appending task) {
        Append append = task.append();
        try {
            // First what is there already, in a transaction of its own: one that reads before it writes can find
            // itself behind another process, and SQLite would refuse it.
            Optional<Outcome> refused = transactions.run(connection -> Group.repeated(connection, append));
            task.done()
                    .complete(
                            refused.isPresent()
                                    ? refused.get()
                                    : transactions
                                            .run(new Group(List.of(append))::write)
                                            .getFirst());
        } catch (SQLException | RuntimeException | Error failed) {
            task.done().completeExceptionally(failed);
        }
    }

    private <T> void run(Working<T> task) {
        try {
            task.done().complete(transactions.run(task.work()));
        } catch (SQLException | RuntimeException | Error failed) {
            task.done().completeExceptionally(failed);
        }
    }

    /// Finishes what was asked before, then ends the thread.
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            tasks.add(new Stop());
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
