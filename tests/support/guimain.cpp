// The main of tests with widgets: offscreen whatever the machine has, like main.cpp.
#define CATCH_CONFIG_RUNNER
#include "models/rowcache.h"
#include "support/catch.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    // What a list shows must not depend on how busy the machine is.
    constexpr int kPatient = 60'000;
    kartoteka::RowCache::setPatience(kPatient);
    return Catch::Session().run(argc, argv);
}
