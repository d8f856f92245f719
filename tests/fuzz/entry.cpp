// What libFuzzer calls; KARTOTEKA_FUZZ_TARGET says which reader it is about.
#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    kartoteka::fuzz::KARTOTEKA_FUZZ_TARGET(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
