package care.plumbline.walk;

import java.nio.file.Path;

/// The server as a process of its own, started as an operator starts it, to be killed.
final class MortalServer implements Mortal {

    private final Path folder;
    private final int port = ServerOfItsOwn.freePort();
    private final Walker she;
    private ServerOfItsOwn server;
    private int deaths;

    MortalServer(Path folder) {
        this.folder = folder;
        this.server = start();
        this.she = new Walker(server.address(), Device.PHONE.withoutScripts());
    }

    @Override
    public Walker she() {
        return she;
    }

    @Override
    public int deaths() {
        return deaths;
    }

    /// `kill -9`, and then the same command again.
    @Override
    public void dieAndRise() {
        server.close();
        deaths++;
        server = start();
    }

    private ServerOfItsOwn start() {
        return ServerOfItsOwn.over(folder, port);
    }

    @Override
    public void close() {
        try {
            she.close();
        } finally {
            server.close();
        }
    }
}
