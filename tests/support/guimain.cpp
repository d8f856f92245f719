// The main of tests with widgets: offscreen whatever the machine has, like main.cpp.
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
