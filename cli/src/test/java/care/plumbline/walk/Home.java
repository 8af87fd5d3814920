package care.plumbline.walk;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// Where a companion lives that a woman walks through: what a walk promises, it promises in both homes.
///
/// In both it is the morning of [Server#MORNING] when she comes, and one server or one host stands for all
/// walks of a run.
enum Home {
    A_SERVER {
        @Override
        String address(Duration later) {
            return Known.server(later).address();
        }

        @Override
        Walker stranger(Device device, Duration later) {
            return new Walker(address(later), device);
        }

        @Override
        Walker her(Device device, Duration later) {
            return Known.her(device, later);
        }

        @Override
        Mortal mortal(Path folder) {
            return new MortalServer(folder);
        }
    },

    HER_PHONE {
        @Override
        String address(Duration later) {
            return Published.inTheMorning(later).address();
        }

        @Override
        Walker stranger(Device device, Duration later) {
            Walker she = new Walker(address(later), device);
            she.page().navigate(she.address() + "/");
            MortalWorker.answers(she);
            return she;
        }

        @Override
        Walker her(Device device, Duration later) {
            Walker she = stranger(device, later);
            she.page().navigate(she.address() + "/keeping");
            she.page()
                    .locator("#bring")
                    .setInputFiles(new FilePayload(
                            "plumbline.json", "application/json", Known.saved().getBytes(StandardCharsets.UTF_8)));
            she.page().waitForURL("**/today");
            return she;
        }

        @Override
        Mortal mortal(Path folder) {
            return new MortalWorker(address());
        }
    };

    /// Where a woman finds it who has never been there, so long after the morning.
    abstract String address(Duration later);

    String address() {
        return address(Duration.ZERO);
    }

    /// A device that has seen the first page and no more, so long after the morning.
    abstract Walker stranger(Device device, Duration later);

    Walker stranger(Device device) {
        return stranger(device, Duration.ZERO);
    }

    /// A device of the woman who had used it for six weeks on that morning, with her journal. What she changes
    /// nobody must rely on: on a server her devices share it.
    abstract Walker her(Device device, Duration later);

    Walker her(Device device) {
        return her(device, Duration.ZERO);
    }

    /// One that can die, with a device that has never been there.
    ///
    /// @param folder for what it keeps, where it keeps it in a folder
    abstract Mortal mortal(Path folder);
}
