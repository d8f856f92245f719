#include "widgets/theme.h"

#include "support/catch.h"

using namespace kartoteka;

TEST_CASE("The palette decides between light and dark")
{
    CHECK(isDark(paletteOf(true)));
    CHECK_FALSE(isDark(paletteOf(false)));
}
