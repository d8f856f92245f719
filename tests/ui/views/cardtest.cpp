#include "ui/views/cardtest.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QMenu>
#include <QTest>

namespace kartoteka
{

void choose(QWidget &parent, const char *menu, const char *action)
{
    auto *open = child<QMenu>(parent, menu);
    auto *found = open->findChild<QAction *>(QString::fromLatin1(action));
    INFO("looking for " << action);
    REQUIRE(found);
    found->trigger();
    open->close();
    settle();
}

void replaceText(QLineEdit *line, const QString &text)
{
    line->selectAll();
    QInputMethodEvent event; // any script, as no key of a test has it
    event.setCommitString(text);
    QCoreApplication::sendEvent(line, &event);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OpenCard::OpenCard(CardWorld &world, CardMode mode)
    : card(world.host, mode)
{
    card.resize(mode == CardMode::Tab ? QSize(1000, 900) : QSize(416, 820));
    card.setRecord(world.reference(world.russian));
    card.show();
    card.activateWindow();
    settle();
}

FieldView *OpenCard::field(const char *key)
{
    for (FieldView *view : card.findChildren<FieldView *>()) {
        if (view->field().key == QLatin1String(key))
            return view;
    }
    FAIL("no field " << key);
    return nullptr;
}

QLineEdit *OpenCard::edit(const char *key)
{
    const QByteArray box = QByteArray("value_") + key;
    auto *value = child(card, box.constData());
    value->setFocus();
    QTest::keyClick(value, Qt::Key_F2);
    const QByteArray line = QByteArray("field_") + key;
    auto *found = child<QLineEdit>(card, line.constData());
    CHECK(found->hasFocus());
    return found;
}

} // namespace kartoteka
