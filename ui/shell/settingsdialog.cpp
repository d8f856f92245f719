#include "shell/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace kartoteka
{

namespace
{
// Languages are named in themselves, so that whoever ended in a wrong one finds back.
constexpr auto kEnglish = "English";
constexpr auto kRussian = "Русский";
constexpr auto kChinese = "中文";
} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_form(new QFormLayout(this))
    , m_fontSize(new QSpinBox(this))
{
    setObjectName(QStringLiteral("settings"));
    addChoice(QT_TR_NOOP("Language"),
              QT_TR_NOOP("Texts, dates and numbers of the window; changes at once."),
              QStringLiteral("language"),
              {{QString(), QT_TR_NOOP("As the computer")},
               {QStringLiteral("en"), kEnglish},
               {QStringLiteral("ru"), kRussian},
               {QStringLiteral("zh_CN"), kChinese}});
    addChoice(QT_TR_NOOP("Theme"), QT_TR_NOOP("Light or dark colors; changes at once."),
              QStringLiteral("look/theme"),
              {{QStringLiteral("system"), QT_TR_NOOP("As the computer")},
               {QStringLiteral("light"), QT_TR_NOOP("Light")},
               {QStringLiteral("dark"), QT_TR_NOOP("Dark")}});
    addChoice(QT_TR_NOOP("Density"), QT_TR_NOOP("How high the rows of lists are."),
              QStringLiteral("look/density"),
              {{QStringLiteral("compact"), QT_TR_NOOP("Compact")},
               {QStringLiteral("normal"), QT_TR_NOOP("Normal")},
               {QStringLiteral("comfortable"), QT_TR_NOOP("Comfortable")}});
    m_fontSize->setObjectName(QStringLiteral("setting_look/font_size"));
    m_fontSize->setRange(10, 24);
    m_fontSize->setValue(settings.number(QStringLiteral("look/font_size")));
    connect(m_fontSize, &QSpinBox::valueChanged, this,
            [this](int size) { m_settings.set(QStringLiteral("look/font_size"), size); });
    m_form->addRow(new QLabel(this), m_fontSize);
    m_rows.push_back({QT_TR_NOOP("Size of text, pixels"),
                      QT_TR_NOOP("Of the rows; all other texts follow."),
                      m_fontSize,
                      {}});
    addChoice(QT_TR_NOOP("Columns of exported CSV are divided by"),
              QT_TR_NOOP("Spreadsheets of countries that write 1,5 expect a semicolon."),
              QStringLiteral("export/delimiter"),
              {{QStringLiteral(","), QT_TR_NOOP("Comma")},
               {QStringLiteral(";"), QT_TR_NOOP("Semicolon")}});
    addSwitch(QT_TR_NOOP("Open the last file at start"),
              QT_TR_NOOP("Otherwise the program begins at its first page."),
              QStringLiteral("start/reopen"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("settingsClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_form->addRow(buttons);
    retranslate();
}

void SettingsDialog::addChoice(const char *label, const char *help, const QString &key,
                               const std::vector<Option> &options)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("setting_") + key);
    for (const Option &option : options)
        box->addItem(QString(), option.value);
    box->setCurrentIndex(std::max(0, box->findData(m_settings.text(key))));
    connect(box, &QComboBox::activated, this,
            [this, box, key] { m_settings.set(key, box->currentData().toString()); });
    m_form->addRow(new QLabel(this), box);
    m_rows.push_back({label, help, box, options});
}

void SettingsDialog::addSwitch(const char *label, const char *help, const QString &key)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QStringLiteral("setting_") + key);
    box->setChecked(m_settings.isOn(key));
    connect(box, &QCheckBox::toggled, this, [this, key](bool isOn) { m_settings.set(key, isOn); });
    m_form->addRow(box);
    m_rows.push_back({label, help, box, {}});
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_close->setWhatsThis(tr("What was chosen holds already."));
    for (const Row &row : m_rows) {
        const QString text = tr(row.label);
        row.editor->setAccessibleName(text);
        row.editor->setWhatsThis(tr(row.help));
        if (auto *box = qobject_cast<QCheckBox *>(row.editor)) {
            box->setText(text);
            continue;
        }
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(row.editor));
        label->setText(text);
        label->setBuddy(row.editor);
        if (auto *box = qobject_cast<QComboBox *>(row.editor)) {
            for (size_t place = 0; place < row.options.size(); ++place)
                box->setItemText(static_cast<int>(place), tr(row.options[place].label));
        }
    }
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kartoteka
