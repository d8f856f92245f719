#include "cli/terminal.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace kartoteka::terminal
{

namespace
{
constexpr int kUsualColumns = 80;
}

#ifdef Q_OS_WIN

void prepare()
{
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    // JSON must arrive as it was written, without carriage returns.
    _setmode(_fileno(stdout), _O_BINARY);
}

bool isOutput()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool isErrors()
{
    return _isatty(_fileno(stderr)) != 0;
}

int columns()
{
    CONSOLE_SCREEN_BUFFER_INFO screen;
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &screen))
        return kUsualColumns;
    return screen.srWindow.Right - screen.srWindow.Left + 1;
}

#else

void prepare()
{
}

bool isOutput()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool isErrors()
{
    return isatty(STDERR_FILENO) == 1;
}

int columns()
{
    winsize size = {};
    const bool isKnown = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : kUsualColumns;
}

#endif

} // namespace kartoteka::terminal
