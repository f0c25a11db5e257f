package cn.sansheng.hub;

import java.util.Optional;

/// What this program calls itself in births and pages.
final class Version {
    static final String TEXT =
            "sansheng-hub "
                    + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                            .orElse("unpackaged");

    private Version() {}
}
