// fuzz_replay FOLDER: gives every file of FOLDER/<target>/ to its reader, so that inputs found once
// are tried with every compiler and without libFuzzer.
#include "fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace kartoteka;

int main(int count, char **arguments)
{
    const QDir corpus(QString::fromLocal8Bit(count > 1 ? arguments[1] : "."));
    int inputs = 0;
    for (const fuzz::NamedTarget &target : fuzz::targets()) {
        const QDir folder(corpus.filePath(QString::fromLatin1(target.name)));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            std::printf("%s/%s\n", target.name, qPrintable(name));
            std::fflush(stdout);
            target.run(file.readAll());
            ++inputs;
        }
    }
    return inputs > 0 ? 0 : 1; // a folder that is not there must not pass
}
