#include "ui/imports/importscene.h"

#include "models/importcolumnsmodel.h"
#include "widgets/inlinebar.h"

#include <QApplication>
#include <QFile>

namespace kartoteka
{

ImportScene::ImportScene()
    : dialog(host)
{
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.open();
}

QString ImportScene::open(const QString &name, const QByteArray &bytes)
{
    const QString path = host.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    openPath(path);
    return path;
}

void ImportScene::openPath(const QString &path)
{
    dialog.openFile(path);
    settle();
}

/// A setting rests a moment before it is followed.
void ImportScene::settle()
{
    const ImportDraft &draft = dialog.draft();
    REQUIRE(waitUntil([&] {
        return !draft.isWaiting() && !draft.isReading() && !draft.isRehearsing() &&
               !draft.isLoading() && !draft.isUndoing();
    }));
}

QString ImportScene::target(const QString &column)
{
    const auto &look = dialog.draft().look();
    REQUIRE(look);
    for (int row = 0; row < columns().rowCount(); ++row)
        if (columns().index(row, ImportColumnsModel::Name).data().toString() == column)
            return columns().index(row, ImportColumnsModel::Target).data().toString();
    FAIL("no column " << column.toStdString());
    return {};
}

void ImportScene::map(const QString &column, const QString &path)
{
    for (int row = 0; row < columns().rowCount(); ++row)
        if (columns().index(row, ImportColumnsModel::Name).data().toString() == column)
            REQUIRE(columns().setData(columns().index(row, ImportColumnsModel::Target), path,
                                      Qt::EditRole));
    settle();
}

void ImportScene::choose(const char *box, const QVariant &value)
{
    auto &combo = part<QComboBox>(box);
    const int index = combo.findData(value);
    INFO(box);
    REQUIRE(index >= 0);
    combo.setCurrentIndex(index);
    emit combo.activated(index);
    settle();
}

QString ImportScene::message()
{
    const auto &bar = part<InlineBar>("importMessage");
    return bar.isHidden() ? QString() : bar.text();
}

void ImportScene::pressNext()
{
    REQUIRE(button("importNext").isEnabled());
    button("importNext").click();
    settle();
}

void ImportScene::load()
{
    while (dialog.step() != ImportDialog::Step::Load)
        pressNext();
    settle();
}

qint64 ImportScene::count(const char *entity)
{
    Query query;
    query.entity = host.session().catalog().find(QString::fromLatin1(entity));
    return must(host.session().read<qint64>([&](Reader &reader) { return reader.count(query); }));
}

Record ImportScene::find(const char *entity, const char *field, const QString &text)
{
    Query query;
    query.entity = host.session().catalog().find(QString::fromLatin1(entity));
    const auto all = must(host.session().read<std::vector<Record>>(
        [&](Reader &reader) { return reader.list(query); }));
    for (const Record &record : all)
        if (record.value(QString::fromLatin1(field)).text() == text)
            return record;
    FAIL("no " << entity << " with " << text.toStdString());
    return {};
}

QByteArray cp1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar sign : text) {
        const ushort code = sign.unicode();
        if (code >= 0x410 && code <= 0x44f)
            bytes += static_cast<char>(code - 0x410 + 0xc0);
        else if (code == 0x401 || code == 0x451)
            bytes += static_cast<char>(code == 0x401 ? 0xa8 : 0xb8);
        else if (code == 0xab || code == 0xbb)
            bytes += static_cast<char>(code);
        else
            bytes += code < 0x80 ? static_cast<char>(code) : '?';
    }
    return bytes;
}

QByteArray customersOf1C()
{
    return cp1251(QString::fromUtf8(
        "Наименование;ИНН;Контактное лицо;Тел.;E-mail;Юридический адрес;День рождения;"
        "Кредитный лимит;Примечание;Прим_2\n"
        "ООО «Рассвет»;7826704356;Петрова Анна Сергеевна;8 (812) 320-44-18;"
        "zakaz@rassvet.example;190013, Рузовская, 8;14.10.1976;1 284 500,00;постоянный;\n"
        "АО «Тверьагромаш»;6901482752;Зуев Илья Петрович;8 (482) 255-10-07;"
        "info@tvagro.example;170100, Тверь, Советская, 3;;4 453 910,00;;\n"
        "ООО «Мастер-Класс»;4703158260;Ли Ольга;+7 921 940-12-55;mk@mk.example;;02.03.1981;"
        "218 300,00;новый;\n"
        "ООО «Техно Пром»;7802194554;Орлов Денис Ильич;8 812 740-19-02;;;;6 570 590,00;;\n"
        "ИП Гаврилов С. О.;780519446;;8 911 237-80-14;gavrilov;;31.12.1969;64 120,00;;срочно\n"
        "ООО «Восток»;;Мельник Ольга;8 999 999;vostok@vostok.example;;;930 000,00;;\n"
        "ООО «Карельский гранит»;1002045182;Ряйсянен Тойво;8 814 278-30-11;"
        "granit@granit.example;185035, Петрозаводск;;2 792 830,00;;\n"));
}

} // namespace kartoteka
