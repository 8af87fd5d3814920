package care.plumbline.server.material;

import care.plumbline.server.guides.Edition;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.http.SightFiles;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What a server shows: a guide with its drawings, and the styles and scripts of its pages.
public interface Material {

    Edition edition();

    AssetFiles assets();

    /// The home on her phone that stands beside this; it holds the guide of the build and no other.
    default Optional<PhoneFiles> phone() {
        return Optional.empty();
    }

    /// What looks through her camera.
    default Optional<SightFiles> sight() {
        return Optional.empty();
    }

    /// What is wrong with the newest guide, a line each; while there is something, the last one that stood is
    /// shown.
    default List<String> problems() {
        return List.of();
    }

    /// Tells one state of the material from another, for addresses that browsers keep.
    default String build() {
        return edition().guide().version();
    }

    /// Whether it is another than when this was asked before.
    default boolean hasChanged() {
        return false;
    }

    /// Whether it can ever be another.
    default boolean isLive() {
        return false;
    }

    /// What this build ships with. Drawings and styles are read beside the guide: none of them needs another.
    static Material built() {
        return built(Optional.empty(), Optional.empty());
    }

    /// What this build ships with, and beside it the home on her phone and what looks through her camera.
    static Material built(Optional<PhoneFiles> phone, Optional<SightFiles> sight) {
        var figures = CompletableFuture.supplyAsync(GuideFolder::figures);
        var assets = CompletableFuture.supplyAsync(AssetFiles::read);
        return still(new Edition(GuideFolder.bundled(), figures.join()), assets.join(), phone, sight);
    }

    /// A guide with the styles of this build.
    static Material of(Edition edition) {
        return still(edition, AssetFiles.read(), Optional.empty(), Optional.empty());
    }

    private static Material still(
            Edition edition, AssetFiles assets, Optional<PhoneFiles> phone, Optional<SightFiles> sight) {
        return new Material() {
            @Override
            public Edition edition() {
                return edition;
            }

            @Override
            public AssetFiles assets() {
                return assets;
            }

            @Override
            public Optional<SightFiles> sight() {
                return sight;
            }

            @Override
            public Optional<PhoneFiles> phone() {
                return phone;
            }
        };
    }
}
