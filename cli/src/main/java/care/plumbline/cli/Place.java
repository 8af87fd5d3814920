package care.plumbline.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.Locale;

/// The address and port a server is to listen on, tried before anything else is opened or said.
///
/// The library that listens only logs that it could not, and goes on.
record Place(Setting host, Setting port) {

    /// @throws WrongInput when nobody could listen there
    void check() throws WrongInput {
        int number = port.port();
        InetAddress[] addresses = addresses();
        for (InetAddress address : addresses) {
            if (!isOurs(address)) {
                throw host.wrong("an address of this machine");
            }
        }
        for (InetAddress address : addresses) {
            // A name such as localhost has several addresses: a browser may take any, so none may be somebody
            // else's.
            listen(new InetSocketAddress(address, number), address.equals(addresses[0]));
        }
    }

    private InetAddress[] addresses() throws WrongInput {
        String name = host.value();
        if (name.isBlank() || name.contains("%") || name.chars().anyMatch(letter -> letter <= ' ')) {
            throw host.wrong("an address or name of this machine");
        }
        try {
            return InetAddress.getAllByName(name);
        } catch (UnknownHostException unknown) {
            throw host.wrong("an address or name of this machine");
        }
    }

    private static boolean isOurs(InetAddress address) {
        try {
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return false;
        }
    }

    /// @param first whether the server will listen on this very address; of the others only the port must be free
    private void listen(InetSocketAddress where, boolean first) throws WrongInput {
        try (ServerSocketChannel channel = ServerSocketChannel.open()) {
            channel.bind(where);
        } catch (BindException refused) {
            String why = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
            if (why.contains("in use")) {
                throw new WrongInput(port.name() + ": expected a free port, found " + port.value() + " in use");
            }
            if (why.contains("permission") || why.contains("denied")) {
                throw port.wrong("a port this user may open, 1024 or above");
            }
            if (first) {
                throw host.wrong("an address of this machine");
            }
        } catch (IOException | UnsupportedOperationException refused) {
            if (first) {
                throw port.wrong("a port this user may open");
            }
        }
    }
}
